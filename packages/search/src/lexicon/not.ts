/** Says that what follows, up to the next comma, is not what is wanted. */
export const NOT = `[not]
không phải|hổng phải|hông phải|chẳng phải|đâu phải|chứ không|chứ đâu phải|đừng nói|đừng chỉ|đừng trả lời|khỏi nói|không nói|không hỏi|không cần|không kèm|không gồm|đừng|ngoài việc
`;
