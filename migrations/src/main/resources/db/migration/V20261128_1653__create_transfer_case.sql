-- What the letter of a transfer says; written once, when it is proposed.
CREATE TABLE transfer_case (
  transfer_id BIGINT        NOT NULL PRIMARY KEY,
  basis       VARCHAR(500)  NOT NULL,
  concerned   VARCHAR(2000) NOT NULL,
  facts       TEXT          NOT NULL,
  goods       TEXT          NULL,
  new_facts   TEXT          NULL,
  verified_by VARCHAR(200)  NOT NULL,
  CONSTRAINT fk_transfer_case_transfer FOREIGN KEY (transfer_id) REFERENCES transfer (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
