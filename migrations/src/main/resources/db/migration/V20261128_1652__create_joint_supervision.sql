CREATE TABLE joint_supervision (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version     INT           NOT NULL,
  matter_id   BIGINT        NOT NULL,
  reason      TEXT          NOT NULL,
  bodies      VARCHAR(500)  NOT NULL,
  listed_on   DATE          NOT NULL,
  until_on    DATE          NOT NULL,
  listed_by   BIGINT        NOT NULL,
  report      TEXT          NULL,
  closed_on   DATE          NULL,
  closed_by   BIGINT        NULL,
  KEY ix_joint_supervision_matter (matter_id, closed_on),
  KEY ix_joint_supervision_open (closed_on, until_on),
  CONSTRAINT fk_joint_supervision_matter FOREIGN KEY (matter_id) REFERENCES matter (id),
  CONSTRAINT fk_joint_supervision_lister FOREIGN KEY (listed_by) REFERENCES staff (id),
  CONSTRAINT fk_joint_supervision_closer FOREIGN KEY (closed_by) REFERENCES staff (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
