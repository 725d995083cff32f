-- Trusted extensions: the owner of the database may create them without being a superuser.
create extension if not exists unaccent schema public;
create extension if not exists pg_trgm schema public;
