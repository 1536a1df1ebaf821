-- What is handed in later stands on the list before it is approved: the receiver reads as far as it has gone.
ALTER TABLE transfer ADD COLUMN sent_items INT NOT NULL DEFAULT 0 AFTER sent_at;
UPDATE transfer t SET t.sent_items =
  (SELECT COALESCE(MAX(i.position), 0) FROM transfer_item i WHERE i.transfer_id = t.id)
  WHERE t.sent_at IS NOT NULL;
