-- What goes along, fixed with its hashes when it is put on the list: evidence by its file, a paper of the matter by its text.
CREATE TABLE transfer_item (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  transfer_id  BIGINT       NOT NULL,
  position     INT          NOT NULL,
  kind         VARCHAR(20)  NOT NULL,
  evidence_id  BIGINT       NULL,
  title        VARCHAR(255) NOT NULL,
  sha256       CHAR(64)     NOT NULL,
  sm3          CHAR(64)     NOT NULL,
  size         BIGINT       NOT NULL,
  content      MEDIUMTEXT   NULL,
  trade_secret BOOLEAN      NOT NULL,
  released_by  BIGINT       NULL,
  UNIQUE KEY uq_transfer_item (transfer_id, position),
  KEY ix_transfer_item_evidence (evidence_id),
  CONSTRAINT fk_transfer_item_transfer FOREIGN KEY (transfer_id) REFERENCES transfer (id),
  CONSTRAINT fk_transfer_item_evidence FOREIGN KEY (evidence_id) REFERENCES evidence (id),
  CONSTRAINT fk_transfer_item_releaser FOREIGN KEY (released_by) REFERENCES staff (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
