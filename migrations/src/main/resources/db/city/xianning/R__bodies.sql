-- Why: the offices of Xianning. Edited here and applied again when the file changes; a body is never deleted.
-- Those that do not work in the system only have matters handed over to them.
INSERT INTO body (code, name, short_name, kind, address, phone, in_system)
SELECT city.code, city.name, city.short_name, city.kind, city.address, city.phone, city.in_system
FROM (
  SELECT 'centre' AS code, '咸宁市知识产权维权与调解服务中心' AS name, '市维权调解中心' AS short_name, 'INTAKE_CENTRE' AS kind, '咸宁市咸安区市人民调解中心一楼' AS address, '0715-12345 转知识产权' AS phone, TRUE AS in_system
  UNION ALL SELECT 'mediation-committee', '咸宁市知识产权人民调解委员会', '市知调委', 'MEDIATION_COMMITTEE', '咸宁市咸安区市人民调解中心二楼', '0715-12345 转调解', TRUE
  UNION ALL SELECT 'market-regulator', '咸宁市市场监督管理局', '市市场监管局', 'MARKET_REGULATOR', '咸宁市咸安区', '12315', TRUE
  UNION ALL SELECT 'ip-office', '咸宁市知识产权局', '市知识产权局', 'IP_OFFICE', '咸宁市咸安区', '12345', TRUE
  UNION ALL SELECT 'copyright-office', '咸宁市版权局', '市版权局', 'COPYRIGHT_OFFICE', '咸宁市咸安区', '12318', TRUE
  UNION ALL SELECT 'agriculture-bureau', '咸宁市农业农村局', '市农业农村局', 'AGRICULTURE', '咸宁市咸安区', '12345', TRUE
  UNION ALL SELECT 'court-xianan', '咸宁市咸安区人民法院', '咸安区法院', 'COURT', '咸宁市咸安区', '12368', TRUE
  UNION ALL SELECT 'court-xianning', '咸宁市中级人民法院', '咸宁中院', 'COURT', '咸宁市咸安区', '12368', TRUE
  UNION ALL SELECT 'court-wuhan', '武汉市中级人民法院（武汉知识产权法庭）', '武汉知识产权法庭', 'COURT', '武汉市', '12368', TRUE
  UNION ALL SELECT 'police', '咸宁市公安局', '市公安局', 'POLICE', '咸宁市咸安区', '110', TRUE
  UNION ALL SELECT 'procuratorate', '咸宁市人民检察院', '市检察院', 'PROCURATORATE', '咸宁市咸安区', '12309', TRUE
  UNION ALL SELECT 'cnipa', '国家知识产权局', '国家知识产权局', 'NATIONAL_IP_OFFICE', '北京市海淀区', '010-62356655', FALSE
  UNION ALL SELECT 'provincial-ip-office', '湖北省知识产权局', '省知识产权局', 'PROVINCIAL_IP_OFFICE', '武汉市', '12345', FALSE
  UNION ALL SELECT 'provincial-regulator', '湖北省市场监督管理局', '省市场监管局', 'PROVINCIAL_REGULATOR', '武汉市', '12315', FALSE
  UNION ALL SELECT 'regulator-elsewhere', '违法行为发生地的市场监督管理部门', '行为地市场监管部门', 'REGULATOR_ELSEWHERE', '以违法行为发生地为准', '12315', FALSE
  UNION ALL SELECT 'authority-elsewhere', '违法行为发生地的主管部门', '行为地主管部门', 'REGULATOR_ELSEWHERE', '以违法行为发生地为准', '12345', FALSE
  UNION ALL SELECT 'platform-12315', '全国12315平台（经营者所在地县级市场监管部门）', '12315平台', 'CONSUMER_PLATFORM', 'www.12315.cn', '12315', FALSE
  UNION ALL SELECT 'customs', '中华人民共和国武汉海关', '武汉海关', 'CUSTOMS', '武汉市', '12360', FALSE
  UNION ALL SELECT 'forestry-bureau', '咸宁市林业局', '市林业局', 'FORESTRY', '咸宁市咸安区', '12345', FALSE
  UNION ALL SELECT 'culture-enforcement', '咸宁市文化市场综合执法支队', '市文化执法支队', 'CULTURE_ENFORCEMENT', '咸宁市咸安区', '12345', FALSE
  UNION ALL SELECT 'court-beijing-ip', '北京知识产权法院', '北京知识产权法院', 'COURT', '北京市海淀区', '12368', FALSE
) AS city
ON DUPLICATE KEY UPDATE
  name = city.name, short_name = city.short_name, kind = city.kind, address = city.address, phone = city.phone,
  in_system = city.in_system;
