-- The history of a case is only ever added to. The application's role gets no right to change it (R__application_role.sql);
-- the trigger also stops the owner and a superuser who does not mean to. Who means to is found by the hash chain.

CREATE FUNCTION refuse_change_of_history() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'audit entries are only ever added (% refused)', TG_OP USING ERRCODE = 'insufficient_privilege';
END;
$$;

CREATE TRIGGER audit_entries_append_only
    BEFORE UPDATE OR DELETE ON audit_entries
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();

CREATE TRIGGER audit_entries_never_emptied
    BEFORE TRUNCATE ON audit_entries
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history();
