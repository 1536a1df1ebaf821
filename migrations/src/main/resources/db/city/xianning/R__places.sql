-- Why: the places staff can record as where an act happened or a respondent is at home. Codes are those of GB/T 2260.
DELETE FROM place;
INSERT INTO place (code, name, territory, position) VALUES
  ('421202', '咸安区', 'CITY', 1),
  ('421281', '赤壁市', 'CITY', 2),
  ('421221', '嘉鱼县', 'CITY', 3),
  ('421222', '通城县', 'CITY', 4),
  ('421223', '崇阳县', 'CITY', 5),
  ('421224', '通山县', 'CITY', 6),
  ('province', '湖北省其他市州', 'PROVINCE', 7),
  ('country', '湖北省以外', 'COUNTRY', 8),
  ('abroad', '境外', 'ABROAD', 9);
