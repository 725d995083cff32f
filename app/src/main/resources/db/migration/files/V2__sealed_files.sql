-- Sealed files are served to nobody: their contents are encrypted by a key that their owner keeps.
alter table files.stored_file add column sealed_at timestamptz;

-- Contents that may have lost their last user; the cleaner looks and deletes them.
create table files.obsolete_content (sha256 text primary key check (length(sha256) = 64));
