-- The server's own login: it works on cases, and may add to but never change their history.
-- The password comes from outside (placeholder) and is set anew whenever it changes.

DO
$$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'clearhand_app') THEN
        CREATE ROLE clearhand_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOINHERIT;
    END IF;
END;
$$;

ALTER ROLE clearhand_app PASSWORD ${application_password};
ALTER ROLE clearhand_app SET search_path = clearhand;

REVOKE ALL ON ALL TABLES IN SCHEMA clearhand FROM clearhand_app;
GRANT USAGE ON SCHEMA clearhand TO clearhand_app;
GRANT SELECT, INSERT, UPDATE ON cases, verification_tasks, outbox TO clearhand_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON captured_fields, page_previews TO clearhand_app;
GRANT SELECT, INSERT ON deliveries, kafka_inbox, readings, audit_entries, scan_items TO clearhand_app;
