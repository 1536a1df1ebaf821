-- When a transfer is due says its clock alone: a second moment beside it was wrong whenever the calendar changed.
ALTER TABLE transfer DROP KEY ix_transfer_due, DROP COLUMN due_at;
