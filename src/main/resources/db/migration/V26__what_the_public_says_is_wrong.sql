-- What the public says is wrong with a record, what its maker answers, and what was found. Nothing of it is public but
-- what the secretariat upheld, in the secretariat's own words.
create sequence challenge_seq start with 50 increment by 50;
create table challenge (
  id bigint constraint challenge_pk primary key,
  record_id bigint not null constraint challenge_record_fk references record,
  number integer constraint challenge_number_ck check (number > 0),
  state text not null constraint challenge_state_ck check (state in
    ('UNCONFIRMED', 'NEW', 'WITH_MAKER', 'ANSWERED', 'UPHELD', 'NOT_UPHELD', 'SET_ASIDE', 'DUPLICATE')),
  kind text not null constraint challenge_kind_ck check (kind in
    ('FIGURE', 'FACT', 'TRANSLATION', 'LINK', 'PROGRESS', 'OTHER')),
  part text constraint challenge_part_ck check (length(part) <= 200),
  text text not null constraint challenge_text_ck check (length(text) between 20 and 4000),
  evidence text constraint challenge_evidence_ck check (length(evidence) <= 2000),
  language char(2) not null constraint challenge_language_ck check (language in ('en', 'es', 'pt', 'fr')),
  email text constraint challenge_email_ck check (length(email) <= 254),
  confirm_hash text constraint challenge_confirm_hash_uq unique,
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  version_number integer,
  claim text constraint challenge_claim_ck check (length(trim(claim)) between 1 and 1500),
  claim_language char(2) constraint challenge_claim_language_ck check (claim_language in ('en', 'es', 'pt', 'fr')),
  reply_until timestamptz,
  reply text constraint challenge_reply_text_ck check (length(trim(reply)) between 1 and 1500),
  reply_language char(2) constraint challenge_reply_language_ck check (reply_language in ('en', 'es', 'pt', 'fr')),
  replied_at timestamptz,
  finding text constraint challenge_finding_ck check (length(trim(finding)) between 1 and 1500),
  decider_id bigint constraint challenge_decider_fk references account,
  decided_at timestamptz,
  duplicate_of bigint constraint challenge_duplicate_fk references challenge,
  closed_at timestamptz,
  corrected_in integer,
  version integer not null default 0,
  constraint challenge_number_uq unique (record_id, number),
  constraint challenge_confirmed_ck check ((state = 'UNCONFIRMED') = (confirmed_at is null)
    and (confirmed_at is null) = (number is null) and (confirmed_at is null) = (version_number is null)),
  constraint challenge_asked_ck check ((claim is null) = (reply_until is null) and (claim is null) = (claim_language is null)
    and (claim is not null or state not in ('WITH_MAKER', 'ANSWERED', 'UPHELD', 'NOT_UPHELD'))),
  constraint challenge_replied_ck check ((reply is null) = (reply_language is null)
    and (replied_at is null or reply is not null) and (state <> 'ANSWERED' or replied_at is not null)),
  constraint challenge_decided_ck check ((state in ('UPHELD', 'NOT_UPHELD', 'SET_ASIDE', 'DUPLICATE'))
    = (decided_at is not null) and (decided_at is null) = (decider_id is null)
    and (state in ('UPHELD', 'NOT_UPHELD', 'SET_ASIDE')) = (finding is not null)),
  constraint challenge_duplicate_ck check ((state = 'DUPLICATE') = (duplicate_of is not null) and duplicate_of <> id),
  constraint challenge_corrected_ck check (corrected_in is null or state = 'UPHELD' and corrected_in > version_number)
);
create index challenge_state_ix on challenge (state, confirmed_at);
create index challenge_record_ix on challenge (record_id);
create index challenge_duplicate_ix on challenge (duplicate_of) where duplicate_of is not null;

-- Only what was upheld is read in public.
create constraint trigger public_has_changed after update on challenge deferrable initially deferred for each row
  when (old.state = 'UPHELD' or new.state = 'UPHELD') execute function public_has_changed();

-- Who wrote lately, to stop whoever floods a mailbox or the secretariat; kept for a day.
create table challenge_attempt (
  id bigint generated always as identity constraint challenge_attempt_pk primary key,
  email text not null,
  network text not null,
  attempted_at timestamptz not null
);
create index challenge_attempt_email_ix on challenge_attempt (email, attempted_at);
create index challenge_attempt_network_ix on challenge_attempt (network, attempted_at);

-- What the stamp in each form is signed with; the same on every node.
create table form_key (
  only_row boolean constraint form_key_pk primary key default true constraint form_key_one_ck check (only_row),
  secret text not null
);
insert into form_key (secret) values (replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''));
