-- A scan may hold several items. Its own case is then divided, and each item has a case of its own.

ALTER TABLE cases DROP CONSTRAINT cases_state_check;
ALTER TABLE cases ADD CONSTRAINT cases_state_check CHECK (state IN
    ('RECEIVED', 'READ', 'AWAITING_VERIFICATION', 'ACCEPTED', 'POSTED', 'REJECTED', 'PARKED', 'DIVIDED'));

-- The same received bytes are one case by its primary key. Two items may look the same to the last pixel and are two all the same.
ALTER TABLE cases DROP CONSTRAINT cases_image_sha256_key;

CREATE TABLE scan_items (
    case_id       text    PRIMARY KEY REFERENCES cases,                        -- promise: an item comes from one scan
    scan_id       text    NOT NULL REFERENCES cases CHECK (scan_id <> case_id),
    number        integer NOT NULL CHECK (number > 0),
    items         integer NOT NULL CHECK (items > 1 AND number <= items),
    page          integer NOT NULL CHECK (page > 0),
    left_pixels   integer NOT NULL CHECK (left_pixels >= 0),
    top_pixels    integer NOT NULL CHECK (top_pixels >= 0),
    width_pixels  integer NOT NULL CHECK (width_pixels > 0),
    height_pixels integer NOT NULL CHECK (height_pixels > 0),
    UNIQUE (scan_id, number)                                                   -- promise: an item of a scan is one case
);
