/** Judicial confirmation of a mediation agreement (民事诉讼法 205-206). */
package org.zhihe.casework.confirmation;
