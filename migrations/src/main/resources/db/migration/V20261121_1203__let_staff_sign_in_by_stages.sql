-- A session begins after the password and opens pages after the second factor; the id names it in a list without its token.
ALTER TABLE staff_session
  ADD COLUMN id BIGINT NOT NULL AUTO_INCREMENT FIRST,
  ADD COLUMN stage VARCHAR(20) NOT NULL DEFAULT 'FULL' AFTER staff_id,
  ADD COLUMN misses INT NOT NULL DEFAULT 0 AFTER stage,
  ADD COLUMN new_secret VARCHAR(200) NULL AFTER misses,
  ADD COLUMN device VARCHAR(100) NOT NULL DEFAULT '' AFTER new_secret,
  ADD CONSTRAINT uq_staff_session_id UNIQUE (id);
