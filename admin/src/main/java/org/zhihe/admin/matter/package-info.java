/** The page of a matter: where it stands, who has it, what is in it, and what can be done. */
package org.zhihe.admin.matter;
