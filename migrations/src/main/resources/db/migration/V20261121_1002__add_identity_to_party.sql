-- Who a person is by the number of a paper; the number is sealed.
ALTER TABLE party
  ADD COLUMN identity_kind VARCHAR(30) NULL AFTER credit_code,
  ADD COLUMN identity_number VARCHAR(200) NULL AFTER identity_kind;
