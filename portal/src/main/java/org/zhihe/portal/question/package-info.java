/** A party asks those who handle its matter, and reads what they answer. */
package org.zhihe.portal.question;
