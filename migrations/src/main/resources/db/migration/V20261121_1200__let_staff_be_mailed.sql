-- Staff are invited by mail and choose their password themselves; who was there before has no address yet.
ALTER TABLE staff
  MODIFY password_hash VARCHAR(200) NULL,
  ADD COLUMN email VARCHAR(254) NULL AFTER name,
  ADD COLUMN phone VARCHAR(200) NULL AFTER email,
  ADD COLUMN last_signed_in_at DATETIME(6) NULL AFTER created_at,
  ADD CONSTRAINT uq_staff_email UNIQUE (email);
