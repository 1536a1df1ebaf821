-- Another authority than the one that sends it may have found it: the letter says so.
ALTER TABLE transfer_case
  ADD COLUMN found_by VARCHAR(120) NULL;
