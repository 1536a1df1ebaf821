/** From a form to an accepted matter (优化营商环境条例 35: all that is missing is said once). */
package org.zhihe.casework.intake;
