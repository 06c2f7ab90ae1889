-- Where each word of a field stands and how sure the reader is of it, so that people are shown the doubtful one.
ALTER TABLE captured_fields ADD COLUMN words jsonb NOT NULL DEFAULT '[]';
