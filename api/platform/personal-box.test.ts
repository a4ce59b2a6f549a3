import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PersonalBox } from './personal-box.ts';

it('opens what it locked, at its place and under its key alone, and never twice the same', () => {
  const box = new PersonalBox(randomBytes(32));
  const sealed = box.seal('张三', 'case/1/name');
  expect(box.open(sealed, 'case/1/name')).toBe('张三');
  expect(sealed.toString('utf8')).not.toContain('张三');
  expect(box.open(sealed, 'case/2/name')).toBeNull();
  expect(new PersonalBox(randomBytes(32)).open(sealed, 'case/1/name')).toBeNull();
  expect(box.seal('张三', 'case/1/name').equals(sealed)).toBe(false);
  for (const at of [5, 20, sealed.length - 1]) {
    const changed = Buffer.from(sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(box.open(changed, 'case/1/name'), `byte ${at}`).toBeNull();
  }
});

it('keeps its key from others, and refuses one that they may read or that is none', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'duban-key-'));
  const path = join(folder, 'deep', 'personal.key');
  const sealed = (await PersonalBox.at(path)).seal('13800001111', 'x');
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect((await PersonalBox.at(path)).open(sealed, 'x')).toBe('13800001111');
  await chmod(path, 0o644);
  await expect(PersonalBox.at(path)).rejects.toThrow(/may be read by others/);
  await expect(PersonalBox.at(folder)).rejects.toThrow(/cannot be read/);
  expect(() => new PersonalBox(randomBytes(16))).toThrow(/32 bytes/);
  await rm(folder, { recursive: true });
});

it('makes no key over what is sealed under another, and takes none but that which sealed it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'duban-key-'));
  const [path, kept] = [join(folder, 'personal.key'), join(folder, 'kept.key')];
  const mark = (await PersonalBox.at(kept)).seal('张三', 'x').subarray(0, 4);
  await expect(PersonalBox.at(path, mark)).rejects.toThrow(/^No key of personal data lies at .*DUBAN_PERSONAL_KEY/);
  await expect(stat(path)).rejects.toThrow(/ENOENT/);
  await PersonalBox.at(path);
  await expect(PersonalBox.at(path, mark)).rejects.toThrow(/is another one.*DUBAN_PERSONAL_KEY/);
  expect((await PersonalBox.at(kept, mark)).seal('x', 'y').subarray(0, 4)).toEqual(mark);
  await rm(folder, { recursive: true });
});
