-- A mail's address is sealed like the party's it is copied from.
ALTER TABLE outbox_message MODIFY recipient VARCHAR(400) NOT NULL;
