/**
 * The door. A password never reaches the database and its proof never leaves it: the caller derives argon2id over the salt
 * that `auth.find` names and hands the result to `auth.open`, which compares its hash. So a caller that can run any SQL
 * as the application role still cannot open a session without the password.
 */
export const doorSql = `
-- The salt of a login; for an unknown login a salt that is always the same and of the same shape.
-- Seconds to wait when this source has failed too often at this login; nobody else is kept waiting.
create function auth.find(login_name text, source_name text, out salt bytea, out wait_seconds integer)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  key_of bytea := decode(auth.mac('subject:' || lower(login_name)), 'hex');
begin
  select account.salt into salt from auth.account where account.login = lower(login_name) and not disabled;
  salt := coalesce(salt, substring(decode(auth.mac('salt:' || lower(login_name)), 'hex') for 16));
  select greatest(0, ceil(extract(epoch from max(blocked_until) - clock_timestamp())))::integer into wait_seconds
  from auth.attempt where source = source_name and subject in (key_of, '\\x00');
  wait_seconds := coalesce(wait_seconds, 0);
end $$;

-- Counts a failure of a source at a login and, from the fifth on, makes that source wait; 200 failures anywhere do the same.
create function auth.count_failure(key_of bytea, source_name text) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  insert into auth.attempt as a (subject, source, failures, failed_at)
  values (key_of, source_name, 1, clock_timestamp()), ('\\x00', source_name, 1, clock_timestamp())
  on conflict (subject, source) do update set
    failures = case when a.failed_at < clock_timestamp() - interval '15 minutes' then 1 else a.failures + 1 end,
    failed_at = clock_timestamp(),
    blocked_until = case
      when a.failed_at < clock_timestamp() - interval '15 minutes' then null
      when a.failures + 1 >= case when a.subject = '\\x00' then 200 else 5 end
      then clock_timestamp() + least(interval '15 minutes', interval '30 seconds' * power(2, least(a.failures - 4, 5)))
    end $$;

-- Opens a session when sha256(proof) is the account's verifier; otherwise counts the failure and answers null.
create function auth.open(login_name text, source_name text, proof bytea, new_token_hash bytea) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  found auth.account;
  key_of bytea := decode(auth.mac('subject:' || lower(login_name)), 'hex');
  wait integer;
begin
  select f.wait_seconds into wait from auth.find(login_name, source_name) f;
  if wait > 0 then return null; end if;
  select * into found from auth.account where login = lower(login_name) and not disabled;
  if found.id is null or found.verifier <> sha256(proof) then
    perform auth.count_failure(key_of, source_name);
    return null;
  end if;
  delete from auth.attempt where subject = key_of and source = source_name;
  delete from auth.session where expires_at < now() or seen_at < now() - interval '30 minutes';
  insert into auth.session (token_hash, account_id, epoch, expires_at)
  values (new_token_hash, found.id, found.epoch, now() + interval '12 hours');
  return found.id;
end $$;

-- Who a session is, as the post named (or the first held), with the signed context for one unit of work.
-- Null when the session is over: closed, idle for 30 minutes, 12 hours old, or of an older epoch.
create function auth.session(token bytea, acting_post uuid) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  holder record;
  acting public.post;
  today date := (app.now() at time zone 'Asia/Shanghai')::date;
  keys text;
  body text;
begin
  select a.id as account_id, a.root_id, a.person_id, a.must_change, a.login, s.seen_at, p.name, p.clearance, p.tenant_id
  into holder
  from auth.session s
  join auth.account a on a.id = s.account_id and a.epoch = s.epoch and not a.disabled
  join public.person p on p.root_id = a.root_id and p.id = a.person_id
  where s.token_hash = token and s.expires_at > now() and s.seen_at > now() - interval '30 minutes';
  if holder.account_id is null then return null; end if;
  if holder.seen_at < now() - interval '1 minute' then
    update auth.session set seen_at = now() where token_hash = token;
  end if;

  select * into acting from public.post
  where root_id = holder.root_id and person_id = holder.person_id
    and held_from <= today and (held_to is null or held_to > today)
    and (acting_post is null or id = acting_post)
  order by held_from, id limit 1;

  select string_agg(distinct reader_key::text, ',') into keys from (
    select held.org_unit_id * 64 as reader_key from public.post held
    where held.root_id = holder.root_id and held.person_id = holder.person_id and held.tenant_id = acting.tenant_id
      and held.held_from <= today and (held.held_to is null or held.held_to > today)
      and (held.role in ('OFFICE_HEAD', 'SUPERVISION_OFFICER', 'FIRST', 'LIAISON', 'ARCHIVE_CLERK')
        or held.role in ('LEADER', 'DIRECT') and held.fields = '{}' or held.role = 'HANDLER' and held.section_id is null)
    union
    select held.section_id * 64 from public.post held
    where held.root_id = holder.root_id and held.person_id = holder.person_id and held.tenant_id = acting.tenant_id
      and held.held_from <= today and (held.held_to is null or held.held_to > today) and held.role = 'HANDLER'
      and held.section_id is not null
    union
    select held.org_unit_id * 64 + field from public.post held, unnest(held.fields) as field
    where held.root_id = holder.root_id and held.person_id = holder.person_id and held.tenant_id = acting.tenant_id
      and held.held_from <= today and (held.held_to is null or held.held_to > today)
    union
    select held.tenant_id * 64 + 63 from public.post held
    where held.root_id = holder.root_id and held.person_id = holder.person_id and held.tenant_id = acting.tenant_id
      and held.held_from <= today and (held.held_to is null or held.held_to > today)
      and held.role in ('TENANT_ADMIN', 'SECURITY_ADMIN', 'AUDITOR')
  ) k;

  body := concat_ws('|', holder.root_id, coalesce(acting.tenant_id, holder.tenant_id), holder.account_id, holder.person_id,
    coalesce(acting.id::text, '-'), coalesce(acting.org_unit_id, 0), coalesce(acting.role, '-'), holder.clearance,
    coalesce(keys, ''), (extract(epoch from now()) * 1000)::bigint);
  return jsonb_build_object(
    'context', body || '|' || auth.mac(body), 'now', (extract(epoch from app.now()) * 1000)::bigint,
    'rootId', holder.root_id, 'tenantId', coalesce(acting.tenant_id, holder.tenant_id), 'accountId', holder.account_id,
    'personId', holder.person_id, 'personName', holder.name, 'login', holder.login, 'clearance', holder.clearance,
    'mustChangePassword', holder.must_change,
    'post', case when acting.id is not null then jsonb_build_object('id', acting.id, 'tenantId', acting.tenant_id,
      'orgUnitId', acting.org_unit_id, 'role', acting.role, 'sectionId', acting.section_id, 'fields', acting.fields) end);
end $$;

-- Ends one session, or every session of its account.
create function auth.close(token bytea, everywhere boolean) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  holder uuid;
begin
  delete from auth.session where token_hash = token returning account_id into holder;
  if everywhere and holder is not null then
    update auth.account set epoch = epoch + 1 where id = holder;
    delete from auth.session where account_id = holder;
  end if;
end $$;

-- Changes the password of the session's account when the old proof is right; every other session ends.
create function auth.change(token bytea, source_name text, old_proof bytea, new_salt bytea, new_verifier bytea) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  holder auth.account;
begin
  select a.* into holder from auth.session s join auth.account a on a.id = s.account_id and a.epoch = s.epoch
  where s.token_hash = token and s.expires_at > now() for update of a;
  if holder.id is null then return false; end if;
  if holder.verifier <> sha256(old_proof) then
    perform auth.count_failure(decode(auth.mac('subject:' || holder.login), 'hex'), source_name);
    return false;
  end if;
  update auth.account set salt = new_salt, verifier = new_verifier, epoch = epoch + 1, must_change = false where id = holder.id;
  delete from auth.session where account_id = holder.id and token_hash <> token;
  update auth.session set epoch = epoch + 1 where token_hash = token;
  return true;
end $$;

-- Gives a person of the administrator's own tenant a login, or the same login a new first password.
-- False when the person is not of the tenant or the login is somebody else's.
create function auth.enrol(new_account uuid, person uuid, login_name text, new_salt bytea, new_verifier bytea) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  ctx text[] := app.context();
begin
  if ctx is null or ctx[7] <> 'TENANT_ADMIN' or not exists (
    select from public.person p where p.root_id = ctx[1]::integer and p.tenant_id = ctx[2]::integer and p.id = person)
  then return false; end if;
  insert into auth.account (id, login, root_id, person_id, salt, verifier, must_change)
  values (new_account, lower(login_name), ctx[1]::integer, person, new_salt, new_verifier, true)
  on conflict do nothing;
  if found then return true; end if;
  update auth.account set salt = new_salt, verifier = new_verifier, must_change = true, disabled = false, epoch = epoch + 1
  where root_id = ctx[1]::integer and person_id = person and login = lower(login_name);
  return found;
end $$;

-- The logins of people of the administrator's own tenant; none for anybody else.
create function auth.logins(people uuid[]) returns table (person_id uuid, login text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.person_id, a.login from auth.account a
  join public.person p on p.root_id = a.root_id and p.id = a.person_id
  where (app.context())[7] = 'TENANT_ADMIN' and a.root_id = (app.context())[1]::integer
    and p.tenant_id = (app.context())[2]::integer and a.person_id = any(people) $$;

alter function auth.find(text, text) owner to duban_auth;
alter function auth.count_failure(bytea, text) owner to duban_auth;
alter function auth.open(text, text, bytea, bytea) owner to duban_auth;
alter function auth.session(bytea, uuid) owner to duban_auth;
alter function auth.close(bytea, boolean) owner to duban_auth;
alter function auth.change(bytea, text, bytea, bytea, bytea) owner to duban_auth;
alter function auth.enrol(uuid, uuid, text, bytea, bytea) owner to duban_auth;
alter function auth.logins(uuid[]) owner to duban_auth;
grant execute on function auth.find(text, text), auth.open(text, text, bytea, bytea), auth.session(bytea, uuid),
  auth.close(bytea, boolean), auth.change(bytea, text, bytea, bytea, bytea), auth.enrol(uuid, uuid, text, bytea, bytea),
  auth.logins(uuid[]) to duban_app;
`;
