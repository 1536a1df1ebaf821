/** People's mediation (人民调解法). */
package org.zhihe.casework.mediation;
