/** Recognises that two matters may be one, and links, merges or declines accordingly (总局令第121号 35). */
package org.zhihe.casework.sameness;
