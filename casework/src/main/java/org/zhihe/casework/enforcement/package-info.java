/** Administrative enforcement, the penalty track (市场监督管理行政处罚程序规定). */
package org.zhihe.casework.enforcement;
