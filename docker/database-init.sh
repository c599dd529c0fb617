#!/bin/sh
# Runs once, on an empty database: an ordinary role that owns the database, for row-level security binds no superuser.
set -eu
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --set password="$(cat /run/secrets/database-password)" <<'SQL'
create role samplan login createrole password :'password';
create database samplan owner samplan encoding 'UTF8' template template0;
SQL
