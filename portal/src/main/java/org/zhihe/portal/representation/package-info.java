/** The matters of an account, and who else acts in them: representatives, and colleagues of a company. */
package org.zhihe.portal.representation;
