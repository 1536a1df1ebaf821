/** A party answers whether it is willing to mediate (人民调解法 17). */
package org.zhihe.portal.mediation;
