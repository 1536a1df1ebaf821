/** What parties ask those who handle their matter, and the answers; each party's questions are its own. */
package org.zhihe.casework.question;
