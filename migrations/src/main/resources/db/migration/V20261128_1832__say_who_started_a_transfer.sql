-- Another authority may have started it; and what goes to another city is copied to the procuratorate there as well.
ALTER TABLE transfer
  ADD COLUMN started_by VARCHAR(120) NULL,
  ADD COLUMN to_overseer VARCHAR(120) NULL;
