-- What is known of bytes that are kept: once for each content, however many files of matters and forms have it.
CREATE TABLE evidence_content (
  sha256            CHAR(64)     NOT NULL PRIMARY KEY,
  sm3               CHAR(64)     NULL,
  size              BIGINT       NOT NULL,
  first_received_at DATETIME(6)  NOT NULL,
  last_received_at  DATETIME(6)  NOT NULL,
  scan_state        VARCHAR(20)  NOT NULL,
  scanned_at        DATETIME(6)  NULL,
  scanner           VARCHAR(120) NULL,
  scan_tries        INT          NOT NULL DEFAULT 0,
  next_scan_at      DATETIME(6)  NULL,
  KEY ix_evidence_content_scan (scan_state, next_scan_at),
  KEY ix_evidence_content_received (last_received_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
