-- The clock of an objection is the clock of its transfer.
ALTER TABLE transfer_remedy DROP KEY ix_transfer_remedy_due, DROP COLUMN due_at;
