-- A mail to a protected party holds no address, because staff read the outbox; it is looked up when the mail goes.
ALTER TABLE outbox_message MODIFY recipient VARCHAR(400) NULL;
