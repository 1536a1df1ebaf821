/** What an installation sets from outside: its secret, its clock, where evidence lies. */
package org.zhihe.casework.installation;
