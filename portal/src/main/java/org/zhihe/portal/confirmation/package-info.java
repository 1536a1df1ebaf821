/** A party joins in asking the court to confirm the agreement (民事诉讼法 205). */
package org.zhihe.portal.confirmation;
