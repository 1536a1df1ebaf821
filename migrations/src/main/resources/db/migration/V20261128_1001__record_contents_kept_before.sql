-- Of files from before only the SHA-256 was kept; their SM3 is written when they are next read.
INSERT INTO evidence_content (sha256, size, first_received_at, last_received_at, scan_state)
SELECT kept.sha256, MAX(kept.size), MIN(kept.received_at), MAX(kept.received_at), 'NOT_ASKED'
FROM (SELECT sha256, size, received_at FROM evidence
      UNION ALL SELECT sha256, size, received_at FROM draft_file) kept
GROUP BY kept.sha256;
