-- A matter has had one right so far. matter.right_number stays as its main number: older programs read and write it.
INSERT INTO matter_right (matter_id, position, ip_type, number)
SELECT m.id, 0, m.ip_type, m.right_number
FROM matter m
WHERE NOT EXISTS (SELECT 1 FROM matter_right r WHERE r.matter_id = m.id);
