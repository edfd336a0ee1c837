/** Says that two things are compared. */
export const COMPARE = `[compare]
khác nhau|khác gì|khác sao|khác chỗ nào|khác thế nào|khác ở đâu|khác ở chỗ nào|so với|phân biệt|cái nào|làm trước|giống nhau|có phải là một|là một không|hay là|nên làm cái|nên chọn
`;
