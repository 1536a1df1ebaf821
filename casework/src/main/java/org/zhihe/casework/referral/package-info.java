/** Handing a matter to a court and hearing back. */
package org.zhihe.casework.referral;
