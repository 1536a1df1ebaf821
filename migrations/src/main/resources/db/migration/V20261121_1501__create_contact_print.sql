-- Keyed hashes of mail addresses, phones and identity numbers: tells that a member of staff is a party without holding either's data in plain.
CREATE TABLE contact_print (
  id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  print     CHAR(64)    NOT NULL,
  staff_id  BIGINT      NULL,
  matter_id BIGINT      NULL,
  ground    VARCHAR(30) NULL,
  KEY ix_contact_print (print),
  KEY ix_contact_print_staff (staff_id),
  KEY ix_contact_print_matter (matter_id),
  CONSTRAINT fk_contact_print_staff FOREIGN KEY (staff_id) REFERENCES staff (id),
  CONSTRAINT fk_contact_print_matter FOREIGN KEY (matter_id) REFERENCES matter (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
