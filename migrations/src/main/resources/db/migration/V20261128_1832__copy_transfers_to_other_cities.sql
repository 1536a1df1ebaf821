-- What goes to another city is copied to the procuratorate there as well, which is only named.
ALTER TABLE transfer
  ADD COLUMN to_overseer VARCHAR(120) NULL;
