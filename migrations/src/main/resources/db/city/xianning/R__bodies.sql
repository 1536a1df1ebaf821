-- Why: the offices of Xianning. Edited here and applied again when the file changes; a body is never deleted.
-- Those that do not work in the system only have matters handed over to them.
-- The counties' bodies: what each does for its county is said by the body of the city that does it there (parent_code).
-- Their names are to be checked with them before go-live. A telephone that is not known is left empty: the pages say so.
INSERT INTO body (code, name, short_name, kind, address, phone, in_system, level, place_code, parent_code)
SELECT city.code, city.name, city.short_name, city.kind, city.address, city.phone, city.in_system,
  city.level, city.place_code, city.parent_code
FROM (
  SELECT 'centre' AS code, '咸宁市知识产权维权与调解服务中心' AS name, '市维权调解中心' AS short_name, 'INTAKE_CENTRE' AS kind, '咸宁市咸安区市人民调解中心一楼' AS address, '0715-12345 转知识产权' AS phone, TRUE AS in_system, 'CITY' AS level, NULL AS place_code, NULL AS parent_code
  UNION ALL SELECT 'mediation-committee', '咸宁市知识产权人民调解委员会', '市知调委', 'MEDIATION_COMMITTEE', '咸宁市咸安区市人民调解中心二楼', '0715-12345 转调解', TRUE, 'CITY', NULL, NULL
  UNION ALL SELECT 'market-regulator', '咸宁市市场监督管理局', '市市场监管局', 'MARKET_REGULATOR', '咸宁市咸安区', '12315', TRUE, 'CITY', NULL, NULL
  UNION ALL SELECT 'ip-office', '咸宁市知识产权局', '市知识产权局', 'IP_OFFICE', '咸宁市咸安区', '12345', TRUE, 'CITY', NULL, NULL
  UNION ALL SELECT 'copyright-office', '咸宁市版权局', '市版权局', 'COPYRIGHT_OFFICE', '咸宁市咸安区', '12318', TRUE, 'CITY', NULL, NULL
  UNION ALL SELECT 'agriculture-bureau', '咸宁市农业农村局', '市农业农村局', 'AGRICULTURE', '咸宁市咸安区', '12345', TRUE, 'CITY', NULL, NULL
  UNION ALL SELECT 'court-xianan', '咸宁市咸安区人民法院', '咸安区法院', 'COURT', '咸宁市咸安区', '12368', TRUE, 'COUNTY', '421202', NULL
  UNION ALL SELECT 'court-xianning', '咸宁市中级人民法院', '咸宁中院', 'COURT', '咸宁市咸安区', '12368', TRUE, 'CITY', NULL, NULL
  UNION ALL SELECT 'court-wuhan', '武汉市中级人民法院（武汉知识产权法庭）', '武汉知识产权法庭', 'COURT', '武汉市', '12368', TRUE, 'CITY', 'province', NULL
  UNION ALL SELECT 'police', '咸宁市公安局', '市公安局', 'POLICE', '咸宁市咸安区', '110', TRUE, 'CITY', NULL, NULL
  UNION ALL SELECT 'procuratorate', '咸宁市人民检察院', '市检察院', 'PROCURATORATE', '咸宁市咸安区', '12309', TRUE, 'CITY', NULL, NULL
  UNION ALL SELECT 'cnipa', '国家知识产权局', '国家知识产权局', 'NATIONAL_IP_OFFICE', '北京市海淀区', '010-62356655', FALSE, 'NATIONAL', 'country', NULL
  UNION ALL SELECT 'provincial-ip-office', '湖北省知识产权局', '省知识产权局', 'PROVINCIAL_IP_OFFICE', '武汉市', '12345', FALSE, 'PROVINCE', 'province', NULL
  UNION ALL SELECT 'provincial-regulator', '湖北省市场监督管理局', '省市场监管局', 'PROVINCIAL_REGULATOR', '武汉市', '12315', FALSE, 'PROVINCE', 'province', NULL
  UNION ALL SELECT 'regulator-elsewhere', '违法行为发生地的市场监督管理部门', '行为地市场监管部门', 'REGULATOR_ELSEWHERE', '以违法行为发生地为准', '12315', FALSE, 'COUNTY', NULL, NULL
  UNION ALL SELECT 'authority-elsewhere', '违法行为发生地的主管部门', '行为地主管部门', 'REGULATOR_ELSEWHERE', '以违法行为发生地为准', '12345', FALSE, 'COUNTY', NULL, NULL
  UNION ALL SELECT 'platform-12315', '全国12315平台（经营者所在地县级市场监管部门）', '12315平台', 'CONSUMER_PLATFORM', 'www.12315.cn', '12315', FALSE, 'NATIONAL', 'country', NULL
  UNION ALL SELECT 'customs', '中华人民共和国武汉海关', '武汉海关', 'CUSTOMS', '武汉市', '12360', FALSE, 'PROVINCE', 'province', NULL
  UNION ALL SELECT 'forestry-bureau', '咸宁市林业局', '市林业局', 'FORESTRY', '咸宁市咸安区', '12345', FALSE, 'CITY', NULL, NULL
  UNION ALL SELECT 'culture-enforcement', '咸宁市文化市场综合执法支队', '市文化执法支队', 'CULTURE_ENFORCEMENT', '咸宁市咸安区', '12345', FALSE, 'CITY', NULL, NULL
  UNION ALL SELECT 'publications-office', '咸宁市“扫黄打非”工作小组办公室', '市扫黄打非办', 'PUBLICATIONS_OFFICE', '咸宁市咸安区', '12390', FALSE, 'CITY', NULL, NULL
  UNION ALL SELECT 'court-beijing-ip', '北京知识产权法院', '北京知识产权法院', 'COURT', '北京市海淀区', '12368', FALSE, 'CITY', 'country', NULL
  UNION ALL SELECT 'market-regulator-421202', '咸安区市场监督管理局', '咸安区市场监管局', 'MARKET_REGULATOR', '咸宁市咸安区', '12315', FALSE, 'COUNTY', '421202', 'market-regulator'
  UNION ALL SELECT 'agriculture-bureau-421202', '咸安区农业农村局', '咸安区农业农村局', 'AGRICULTURE', '咸宁市咸安区', '', FALSE, 'COUNTY', '421202', 'agriculture-bureau'
  UNION ALL SELECT 'forestry-bureau-421202', '咸安区林业局', '咸安区林业局', 'FORESTRY', '咸宁市咸安区', '', FALSE, 'COUNTY', '421202', 'forestry-bureau'
  UNION ALL SELECT 'police-421202', '咸宁市公安局咸安区分局', '咸安公安分局', 'POLICE', '咸宁市咸安区', '110', FALSE, 'COUNTY', '421202', 'police'
  UNION ALL SELECT 'procuratorate-421202', '咸宁市咸安区人民检察院', '咸安区检察院', 'PROCURATORATE', '咸宁市咸安区', '12309', FALSE, 'COUNTY', '421202', 'procuratorate'
  UNION ALL SELECT 'market-regulator-421281', '赤壁市市场监督管理局', '赤壁市市场监管局', 'MARKET_REGULATOR', '赤壁市', '12315', FALSE, 'COUNTY', '421281', 'market-regulator'
  UNION ALL SELECT 'agriculture-bureau-421281', '赤壁市农业农村局', '赤壁市农业农村局', 'AGRICULTURE', '赤壁市', '', FALSE, 'COUNTY', '421281', 'agriculture-bureau'
  UNION ALL SELECT 'forestry-bureau-421281', '赤壁市林业局', '赤壁市林业局', 'FORESTRY', '赤壁市', '', FALSE, 'COUNTY', '421281', 'forestry-bureau'
  UNION ALL SELECT 'police-421281', '赤壁市公安局', '赤壁市公安局', 'POLICE', '赤壁市', '110', FALSE, 'COUNTY', '421281', 'police'
  UNION ALL SELECT 'procuratorate-421281', '赤壁市人民检察院', '赤壁市检察院', 'PROCURATORATE', '赤壁市', '12309', FALSE, 'COUNTY', '421281', 'procuratorate'
  UNION ALL SELECT 'market-regulator-421221', '嘉鱼县市场监督管理局', '嘉鱼县市场监管局', 'MARKET_REGULATOR', '嘉鱼县', '12315', FALSE, 'COUNTY', '421221', 'market-regulator'
  UNION ALL SELECT 'agriculture-bureau-421221', '嘉鱼县农业农村局', '嘉鱼县农业农村局', 'AGRICULTURE', '嘉鱼县', '', FALSE, 'COUNTY', '421221', 'agriculture-bureau'
  UNION ALL SELECT 'forestry-bureau-421221', '嘉鱼县林业局', '嘉鱼县林业局', 'FORESTRY', '嘉鱼县', '', FALSE, 'COUNTY', '421221', 'forestry-bureau'
  UNION ALL SELECT 'police-421221', '嘉鱼县公安局', '嘉鱼县公安局', 'POLICE', '嘉鱼县', '110', FALSE, 'COUNTY', '421221', 'police'
  UNION ALL SELECT 'procuratorate-421221', '嘉鱼县人民检察院', '嘉鱼县检察院', 'PROCURATORATE', '嘉鱼县', '12309', FALSE, 'COUNTY', '421221', 'procuratorate'
  UNION ALL SELECT 'market-regulator-421222', '通城县市场监督管理局', '通城县市场监管局', 'MARKET_REGULATOR', '通城县', '12315', FALSE, 'COUNTY', '421222', 'market-regulator'
  UNION ALL SELECT 'agriculture-bureau-421222', '通城县农业农村局', '通城县农业农村局', 'AGRICULTURE', '通城县', '', FALSE, 'COUNTY', '421222', 'agriculture-bureau'
  UNION ALL SELECT 'forestry-bureau-421222', '通城县林业局', '通城县林业局', 'FORESTRY', '通城县', '', FALSE, 'COUNTY', '421222', 'forestry-bureau'
  UNION ALL SELECT 'police-421222', '通城县公安局', '通城县公安局', 'POLICE', '通城县', '110', FALSE, 'COUNTY', '421222', 'police'
  UNION ALL SELECT 'procuratorate-421222', '通城县人民检察院', '通城县检察院', 'PROCURATORATE', '通城县', '12309', FALSE, 'COUNTY', '421222', 'procuratorate'
  UNION ALL SELECT 'market-regulator-421223', '崇阳县市场监督管理局', '崇阳县市场监管局', 'MARKET_REGULATOR', '崇阳县', '12315', FALSE, 'COUNTY', '421223', 'market-regulator'
  UNION ALL SELECT 'agriculture-bureau-421223', '崇阳县农业农村局', '崇阳县农业农村局', 'AGRICULTURE', '崇阳县', '', FALSE, 'COUNTY', '421223', 'agriculture-bureau'
  UNION ALL SELECT 'forestry-bureau-421223', '崇阳县林业局', '崇阳县林业局', 'FORESTRY', '崇阳县', '', FALSE, 'COUNTY', '421223', 'forestry-bureau'
  UNION ALL SELECT 'police-421223', '崇阳县公安局', '崇阳县公安局', 'POLICE', '崇阳县', '110', FALSE, 'COUNTY', '421223', 'police'
  UNION ALL SELECT 'procuratorate-421223', '崇阳县人民检察院', '崇阳县检察院', 'PROCURATORATE', '崇阳县', '12309', FALSE, 'COUNTY', '421223', 'procuratorate'
  UNION ALL SELECT 'market-regulator-421224', '通山县市场监督管理局', '通山县市场监管局', 'MARKET_REGULATOR', '通山县', '12315', FALSE, 'COUNTY', '421224', 'market-regulator'
  UNION ALL SELECT 'agriculture-bureau-421224', '通山县农业农村局', '通山县农业农村局', 'AGRICULTURE', '通山县', '', FALSE, 'COUNTY', '421224', 'agriculture-bureau'
  UNION ALL SELECT 'forestry-bureau-421224', '通山县林业局', '通山县林业局', 'FORESTRY', '通山县', '', FALSE, 'COUNTY', '421224', 'forestry-bureau'
  UNION ALL SELECT 'police-421224', '通山县公安局', '通山县公安局', 'POLICE', '通山县', '110', FALSE, 'COUNTY', '421224', 'police'
  UNION ALL SELECT 'procuratorate-421224', '通山县人民检察院', '通山县检察院', 'PROCURATORATE', '通山县', '12309', FALSE, 'COUNTY', '421224', 'procuratorate'
) AS city
ON DUPLICATE KEY UPDATE
  name = city.name, short_name = city.short_name, kind = city.kind, address = city.address, phone = city.phone,
  in_system = city.in_system, level = city.level, place_code = city.place_code, parent_code = city.parent_code;
