/** A person as one sign in a circle: the last of a Chinese name, the first of any other. Always beside the name. */
export function Avatar({ name }: { name: string }) {
  const signs = [...name.trim()];
  const last = signs.at(-1) ?? '';
  return (
    <span className="avatar" aria-hidden="true">
      {/\p{Script=Han}/u.test(last) ? last : signs[0]?.toUpperCase()}
    </span>
  );
}
