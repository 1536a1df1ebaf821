-- Who has lost the receipt of the counter gets a new code on a new one, from whoever is at the counter then.
ALTER TABLE counter_filing
  ADD COLUMN renewed_by BIGINT NULL,
  ADD COLUMN renewed_at DATETIME(6) NULL,
  ADD CONSTRAINT fk_counter_filing_renewed_by FOREIGN KEY (renewed_by) REFERENCES staff (id);
