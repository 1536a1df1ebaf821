-- Keyed hashes of what a matter is about, in one spelling: tells that two may be the same without a second copy of anybody's data.
CREATE TABLE sameness_print (
  id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  matter_id BIGINT      NOT NULL,
  trait     VARCHAR(20) NOT NULL,
  print     CHAR(64)    NOT NULL,
  KEY ix_sameness_print (print, matter_id, trait),
  KEY ix_sameness_print_matter (matter_id, trait, print),
  CONSTRAINT fk_sameness_print_matter FOREIGN KEY (matter_id) REFERENCES matter (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
