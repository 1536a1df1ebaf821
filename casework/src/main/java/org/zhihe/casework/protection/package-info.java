/** Keeps who made a report away from everybody, staff included, unless two of them agree to look (总局令第121号 37). */
package org.zhihe.casework.protection;
