/**
 * Handing a matter to another body and hearing back: leads of crimes to the police with a copy to the procuratorate
 * (行政执法机关移送涉嫌犯罪案件的规定), and whatever else passes between the bodies on numbered letters (咸中法〔2021〕10号 七).
 */
package org.zhihe.casework.transfer;
