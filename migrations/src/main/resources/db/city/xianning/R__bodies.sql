-- Why: the offices of Xianning. Edited here and applied again when the file changes; a body is never deleted.
INSERT INTO body (code, name, short_name, kind, address, phone)
SELECT city.code, city.name, city.short_name, city.kind, city.address, city.phone
FROM (
  SELECT 'centre' AS code, '咸宁市知识产权维权与调解服务中心' AS name, '市维权调解中心' AS short_name, 'INTAKE_CENTRE' AS kind, '咸宁市咸安区市人民调解中心一楼' AS address, '0715-12345 转知识产权' AS phone
  UNION ALL SELECT 'mediation-committee', '咸宁市知识产权人民调解委员会', '市知调委', 'MEDIATION_COMMITTEE', '咸宁市咸安区市人民调解中心二楼', '0715-12345 转调解'
  UNION ALL SELECT 'market-regulator', '咸宁市市场监督管理局', '市市场监管局', 'MARKET_REGULATOR', '咸宁市咸安区', '12315'
  UNION ALL SELECT 'ip-office', '咸宁市知识产权局', '市知识产权局', 'IP_OFFICE', '咸宁市咸安区', '12345'
  UNION ALL SELECT 'copyright-office', '咸宁市版权局', '市版权局', 'COPYRIGHT_OFFICE', '咸宁市咸安区', '12318'
  UNION ALL SELECT 'agriculture-bureau', '咸宁市农业农村局', '市农业农村局', 'AGRICULTURE', '咸宁市咸安区', '12345'
  UNION ALL SELECT 'court-xianan', '咸宁市咸安区人民法院', '咸安区法院', 'COURT', '咸宁市咸安区', '12368'
  UNION ALL SELECT 'court-xianning', '咸宁市中级人民法院', '咸宁中院', 'COURT', '咸宁市咸安区', '12368'
  UNION ALL SELECT 'court-wuhan', '武汉市中级人民法院（武汉知识产权法庭）', '武汉知识产权法庭', 'COURT', '武汉市', '12368'
  UNION ALL SELECT 'police', '咸宁市公安局', '市公安局', 'POLICE', '咸宁市咸安区', '110'
  UNION ALL SELECT 'procuratorate', '咸宁市人民检察院', '市检察院', 'PROCURATORATE', '咸宁市咸安区', '12309'
) AS city
ON DUPLICATE KEY UPDATE
  name = city.name, short_name = city.short_name, kind = city.kind, address = city.address, phone = city.phone;
