#!/bin/sh
# The address of the database with its password taken from a file, so that it stands in no configuration.
set -eu
if [ -n "${DATABASE_PASSWORD_FILE:-}" ]; then
  password=$(cat "$DATABASE_PASSWORD_FILE")
  export DATABASE_URL="postgres://${DATABASE_ACCOUNT:-samplan}:${password}@${DATABASE_HOST:-database}:5432/${DATABASE_NAME:-samplan}"
fi
exec "$@"
